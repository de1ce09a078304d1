<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="1" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling">
 <renderer-v2 type="categorizedSymbol" enableorderby="0" attr="color" forceraster="0" symbollevels="0" referencescale="-1">
  <categories>
   <category symbol="0" render="true" value="0" label="" />
   <category symbol="1" render="true" value="1" label="" />
   <category symbol="2" render="true" value="2" label="" />
   <category symbol="3" render="true" value="3" label="" />
   <category symbol="4" render="true" value="4" label="" />
   <category symbol="5" render="true" value="5" label="" />
   <category symbol="6" render="true" value="" label="" />
  </categories>
  <symbols>
   <symbol type="fill" force_rhr="0" name="0" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="153,194,232,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="90,90,90,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.35" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" name="1" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="240,224,140,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="90,90,90,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.35" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" name="2" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="95,196,168,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="90,90,90,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.35" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" name="3" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="255,185,200,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="90,90,90,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.35" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" name="4" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="240,155,125,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="90,90,90,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.35" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" name="5" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="190,232,255,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="90,90,90,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.35" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" name="6" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="230,230,230,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="90,90,90,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.35" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fontWordSpacing="0" capitalization="0" fontStrikeout="0" fontFamily="DejaVu Sans" useSubstitutions="0" fieldName="&quot;name&quot;" legendString="Aa" fontSize="8" textColor="31,31,31,255" textOpacity="1" fontKerning="1" isExpression="1" namedStyle="" fontSizeUnit="Point" blendMode="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontLetterSpacing="0" fontItalic="0" previewBkgrdColor="255,255,255,255" textOrientation="horizontal" multilineHeight="1" fontWeight="75" allowHtml="0" fontUnderline="0">
    <families>
     <family name="DejaVu Sans" />
     <family name="Arial" />
     <family name="Liberation Sans" />
     <family name="Helvetica" />
    </families>
    <text-buffer bufferSize="0.80000000000000004" bufferSizeUnits="MM" bufferBlendMode="0" bufferNoFill="1" bufferOpacity="0.84999999999999998" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferColor="255,255,255,255" bufferDraw="1" bufferJoinStyle="128" />
    <text-mask maskSizeUnits="MM" maskedSymbolLayers="" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskJoinStyle="128" maskOpacity="1" maskEnabled="0" maskType="0" maskSize="1.5" />
    <background shapeRadiiX="0" shapeSizeType="0" shapeBorderColor="128,128,128,255" shapeRadiiY="0" shapeOffsetX="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRotation="0" shapeOffsetY="0" shapeFillColor="255,255,255,255" shapeOffsetUnit="MM" shapeRotationType="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeUnit="MM" shapeSizeX="0" shapeDraw="0" shapeRadiiUnit="MM" shapeType="0" shapeJoinStyle="64" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeOpacity="1" shapeBorderWidthUnit="MM" shapeBlendMode="0" shapeSVGFile="" shapeBorderWidth="0" shapeSizeY="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0">
     <symbol type="fill" force_rhr="0" name="fillSymbol" alpha="1" clip_to_extent="1">
      <layer locked="0" class="SimpleFill" enabled="1" pass="0">
       <Option type="Map">
        <Option type="QString" value="255,255,255,255" name="color" />
        <Option type="QString" value="bevel" name="joinstyle" />
        <Option type="QString" value="128,128,128,255" name="outline_color" />
        <Option type="QString" value="no" name="outline_style" />
        <Option type="QString" value="0" name="outline_width" />
        <Option type="QString" value="MM" name="outline_width_unit" />
        <Option type="QString" value="solid" name="style" />
       </Option>
      </layer>
     </symbol>
    </background>
    <shadow shadowRadius="1.5" shadowScale="100" shadowDraw="0" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetUnit="MM" shadowOffsetAngle="135" shadowOffsetDist="1" shadowOffsetGlobal="1" shadowRadiusUnit="MM" shadowRadiusAlphaOnly="0" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowBlendMode="6" shadowUnder="0" shadowColor="0,0,0,255" shadowOpacity="0.69999999999999996" />
   </text-style>
   <text-format decimals="3" autoWrapLength="14" multilineAlign="1" wrapChar="" useMaxLineLengthForAutoWrap="1" plussign="0" leftDirectionSymbol="&lt;" reverseDirectionSymbol="0" addDirectionSymbol="0" rightDirectionSymbol="&gt;" placeDirectionSymbol="0" formatNumbers="0" />
   <placement priority="8" lineAnchorPercent="0.5" repeatDistanceUnits="MM" maxCurvedCharAngleIn="25" placement="4" geometryGeneratorType="PolygonGeometry" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistance="0" preserveRotation="1" maxCurvedCharAngleOut="-25" layerType="UnknownGeometry" placementFlags="10" dist="0" quadOffset="4" geometryGeneratorEnabled="1" polygonPlacementFlags="2" xOffset="0" lineAnchorClipping="0" lineAnchorType="0" distMapUnitScale="3x:0,0,0,0,0,0" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" offsetUnits="MM" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" centroidWhole="0" rotationUnit="AngleDegrees" overrunDistanceUnit="MM" fitInPolygonOnly="0" rotationAngle="0" offsetType="0" repeatDistance="0" geometryGenerator="collect_geometries(array_foreach(generate_series(1, num_geometries($geometry)), make_polygon(exterior_ring(geometry_n($geometry, @element)))))" centroidInside="1" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" yOffset="0" />
   <rendering obstacle="0" upsidedownLabels="0" obstacleFactor="2" displayAll="0" fontMaxPixelSize="10000" scaleMax="0" zIndex="0" fontLimitPixelSize="0" limitNumLabels="0" maxNumLabels="2000" scaleMin="0" mergeLines="0" drawLabels="1" unplacedVisibility="0" fontMinPixelSize="0" minFeatureSize="0" scaleVisibility="0" obstacleType="1" labelPerPart="0" />
  </settings>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>2</layerGeometryType>
</qgis>
