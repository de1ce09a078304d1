<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology">
 <renderer-v2 type="categorizedSymbol" enableorderby="0" attr="to_min" forceraster="0" symbollevels="0" referencescale="-1">
  <categories>
   <category symbol="0" render="true" value="0" label="" />
  </categories>
  <symbols>
   <symbol type="fill" force_rhr="0" name="0" alpha="0.6" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="253,176,74,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="60,60,60,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
  </symbols>
  <source-symbol>
   <symbol type="fill" force_rhr="0" name="0" alpha="0.6" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="253,176,74,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="60,60,60,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
  </source-symbol>
  <colorramp type="gradient" name="[source]">
   <Option type="Map">
    <Option type="QString" value="255,230,153,255" name="color1" />
    <Option type="QString" value="59,15,80,255" name="color2" />
    <Option type="QString" value="0" name="discrete" />
    <Option type="QString" value="gradient" name="rampType" />
    <Option type="QString" value="0.25;253,176,74,255:0.5;224,101,43,255:0.75;162,38,75,255" name="stops" />
   </Option>
  </colorramp>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>2</layerGeometryType>
</qgis>
